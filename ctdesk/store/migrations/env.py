"""Runs the migrations on the connection that store.schema hands over, in its transaction."""

from alembic import context

from ctdesk.model.base import Base
from ctdesk.model.catalogue import entities

entities()
context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    transactional_ddl=True,
    render_as_batch=True,
)
context.run_migrations()
