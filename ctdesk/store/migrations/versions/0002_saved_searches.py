"""Saved searches, and the indexes that searching needs"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


_INDEXED = (
    ("event", ("event_type",)),
    ("event", ("host_country",)),
    ("event", ("participation_mode",)),
    ("event", ("status",)),
    ("participation", ("person_id", "event_id", "status", "affiliation_type")),
    ("participation", ("event_id", "status", "affiliation_type")),
    ("person", ("country",)),
    ("person", ("nationality",)),
    ("person", ("preferred_language",)),
    ("person", ("sex",)),
)


def upgrade() -> None:
    op.create_table(
        "saved_search",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("page", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("columns", sa.String(), nullable=True),
        sa.Column("sort", sa.String(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_saved_search")),
        sa.UniqueConstraint("uuid", name=op.f("uq_saved_search_uuid")),
    )
    for table, columns in _INDEXED:
        op.create_index(op.f(f"ix_{table}_{'_'.join(columns)}"), table, list(columns))
    for column in ("person_id", "event_id"):
        op.drop_index(op.f(f"ix_participation_{column}"), "participation")
