"""What lists of people leave behind: imports, people told apart, statuses set by hand"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "imported_list",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("content_key", sa.String(), nullable=False),
        sa.Column("heading_key", sa.String(), nullable=False),
        sa.Column("columns", sa.String(), nullable=False),
        sa.Column("event_uuid", sa.String(), nullable=True),
        sa.Column("imported_at", sa.String(), nullable=False),
        sa.Column("added", sa.Integer(), nullable=False),
        sa.Column("recognised", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_imported_list")),
        sa.UniqueConstraint("uuid", name=op.f("uq_imported_list_uuid")),
    )
    op.create_table(
        "not_same_person",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("one_id", sa.Integer(), nullable=False),
        sa.Column("other_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["one_id"], ["person.id"], name=op.f("fk_not_same_person_one_id")),
        sa.ForeignKeyConstraint(
            ["other_id"], ["person.id"], name=op.f("fk_not_same_person_other_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_not_same_person")),
        sa.UniqueConstraint("one_id", "other_id", name=op.f("uq_not_same_person_one_id_other_id")),
        sa.UniqueConstraint("uuid", name=op.f("uq_not_same_person_uuid")),
    )
    op.create_index(op.f("ix_not_same_person_other_id"), "not_same_person", ["other_id"])
    op.add_column(
        "participation",
        sa.Column("status_by_hand", sa.Boolean(), nullable=False, server_default=sa.false()),
    )
