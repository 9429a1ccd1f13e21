"""Every report, found by importing the room: a module with a `REPORT` is enough to appear."""

import sys
from functools import cache

from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr
from ctdesk.kernel.registry import import_all
from ctdesk.reports.report import Report


@cache
def reports() -> dict[str, Report]:
    """Name to report, in alphabetical order."""
    modules = (sys.modules[name] for name in import_all("ctdesk.reports"))
    found = [module.REPORT for module in modules if hasattr(module, "REPORT")]
    return {report.name: report for report in found}


def report(name: str) -> Report:
    """The report of this name; a UserError names those there are."""
    if name not in reports():
        raise UserError(
            tr(
                "There is no report “{name}”; choose one of: {known}.",
                name=name[:60],
                known=", ".join(reports()),
            )
        )
    return reports()[name]
