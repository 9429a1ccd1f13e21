"""The command `ctdesk` itself: finds a command by its module and imports no other."""

from importlib import import_module
from pkgutil import iter_modules

import click

import ctdesk
from ctdesk.cli import commands as room
from ctdesk.cli.parameters import language_option
from ctdesk.kernel.i18n import tr


class Commands(click.Group):
    """Every module of `ctdesk.cli.commands` is a command of its name, made by `command()`."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """The names of all commands."""
        return sorted(module.name for module in iter_modules(room.__path__))

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Every command with its whole sentence; cut in the middle, it would explain nothing."""
        told = [(name, self.get_command(ctx, name)) for name in self.list_commands(ctx)]
        with formatter.section(tr("Commands")):
            formatter.write_dl([(name, found.help or "") for name, found in told if found])

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of this name, worded in the language spoken now."""
        if cmd_name not in self.list_commands(ctx):
            return None
        found: click.Command = import_module(f"{room.__name__}.{cmd_name}").command()
        return found


def commands() -> click.Group:
    """The whole command line; without a command it opens the window."""
    return Commands(
        "ctdesk",
        callback=_window_unless_told,
        invoke_without_command=True,
        help=tr(
            "The record book for counter-terrorism and prevention workshops. Without a command, "
            "or with a book alone, the window opens."
        ),
        params=[language_option(), _version_option()],
    )


@click.pass_context
def _window_unless_told(context: click.Context) -> int | None:
    if context.invoked_subcommand is not None:
        return None
    return int(context.obj.run_window(None))


def _version_option() -> click.Option:
    def tell(context: click.Context, _option: click.Parameter, wanted: bool) -> None:
        if wanted:
            click.echo(f"ctdesk {ctdesk.__version__}")
            context.exit()

    return click.Option(
        ["--version"],
        is_flag=True,
        is_eager=True,
        expose_value=False,
        callback=tell,
        help=tr("Print the version and end."),
    )
