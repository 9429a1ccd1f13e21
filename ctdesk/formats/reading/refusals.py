"""Why a list is not read, and what to do then; each one sentence for the person at the desk."""

from ctdesk.formats.reading.limits import LARGEST_FILE, Limits
from ctdesk.formats.reading.sheet import column_letters
from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr


def missing(name: str) -> UserError:
    """The file is not where it was."""
    return UserError(
        tr(
            "“{name}” is not there any more; look for it in its folder, plug its disk in again, "
            "and choose it once more.",
            name=name,
        )
    )


def unreadable(name: str, error: OSError) -> UserError:
    """The system does not give the file."""
    return UserError(
        tr(
            "“{name}” cannot be read ({reason}); close the program that has it open, or ask for "
            "the right to read it, and try again.",
            name=name,
            reason=error.strerror or type(error).__name__,
        )
    )


def empty(name: str) -> UserError:
    """There is nothing in the file."""
    return UserError(
        tr("“{name}” has nothing in it; ask for the list again, or choose another file.", name=name)
    )


def nothing_pasted() -> UserError:
    """There is nothing in the pasted block."""
    return UserError(tr("Nothing was pasted; copy the rows in the spreadsheet and paste again."))


def too_large(name: str) -> UserError:
    """The file alone is larger than any list."""
    return UserError(
        tr(
            "“{name}” is larger than {most} MB; split the list into several files and read them "
            "one after the other.",
            name=name,
            most=LARGEST_FILE // 2**20,
        )
    )


def old_workbook(name: str) -> UserError:
    """A workbook of the format before 2007."""
    return UserError(
        tr(
            "“{name}” is a workbook of the old kind (.xls); open it in a spreadsheet program, save "
            "it as .xlsx, and choose that file.",
            name=name,
        )
    )


def protected(name: str) -> UserError:
    """A workbook that opens with a password."""
    return UserError(
        tr(
            "“{name}” is protected by a password; open it in a spreadsheet program, save it "
            "without one, and choose that file.",
            name=name,
        )
    )


def web_page(name: str) -> UserError:
    """HTML or XML with the name of a workbook."""
    return UserError(
        tr(
            "“{name}” has the name of a workbook and is a web page; open it in a spreadsheet "
            "program, save it as .xlsx, and choose that file.",
            name=name,
        )
    )


def not_a_workbook(name: str) -> UserError:
    """Some other kind of file, or one that is damaged."""
    return UserError(
        tr(
            "“{name}” is not a workbook that can be read, or it is damaged; open it in a "
            "spreadsheet program, save it as .xlsx or .csv, and choose that file.",
            name=name,
        )
    )


def overblown(name: str) -> UserError:
    """A file that unpacks to far more than it looks."""
    return UserError(
        tr(
            "“{name}” unpacks to far more than a list needs; copy its rows to a new workbook, save "
            "that, and choose it.",
            name=name,
        )
    )


def unreadable_workbook(name: str) -> UserError:
    """Both readers gave up on it, or it asked for too much memory."""
    return UserError(
        tr(
            "“{name}” is damaged or asks for too much memory; copy its rows to a new workbook, "
            "save that, and choose it.",
            name=name,
        )
    )


def too_slow(name: str, limits: Limits) -> UserError:
    """It was not read in the time that any list needs."""
    return UserError(
        tr(
            "“{name}” was not read within {seconds} seconds; copy its rows to a new workbook, save "
            "that, and choose it.",
            name=name,
            seconds=f"{limits.seconds:g}",
        )
    )


def too_much(name: str) -> UserError:
    """More cells or text than a list may have."""
    return UserError(
        tr(
            "“{name}” holds more than can be read at once; split the list into several files and "
            "read them one after the other.",
            name=name,
        )
    )


def too_many_sheets(name: str, limits: Limits) -> UserError:
    """More sheets than a list may have."""
    return UserError(
        tr(
            "“{name}” has more than {most} sheets; copy those with the list to a new workbook, "
            "save that, and choose it.",
            name=name,
            most=limits.sheets,
        )
    )


def row_too_far(name: str, sheet: str, row: int, limits: Limits) -> UserError:
    """A row below the last that may be filled."""
    return UserError(
        tr(
            "Row {row} of {place} is filled, and a list may have {most} rows; delete what stands "
            "so far down, or split the list.",
            row=f"{row:,}",
            place=_place(name, sheet),
            most=f"{limits.rows:,}",
        )
    )


def column_too_far(name: str, sheet: str, row: int, column: int, limits: Limits) -> UserError:
    """A cell to the right of the last column that may be filled."""
    return UserError(
        tr(
            "Cell {cell} of {place} is filled, and a list may have {most} columns; delete what "
            "stands so far out, or copy the columns of the list to a new file.",
            cell=f"{column_letters(column)}{row}",
            place=_place(name, sheet),
            most=limits.columns,
        )
    )


def text_too_long(name: str, sheet: str, row: int, column: int, limits: Limits) -> UserError:
    """A cell with more text than one may hold."""
    return UserError(
        tr(
            "Cell {cell} of {place} holds more than {most} characters; shorten it and try again.",
            cell=f"{column_letters(column)}{row}",
            place=_place(name, sheet),
            most=f"{limits.text:,}",
        )
    )


def open_quotation(name: str, row: int) -> UserError:
    """A quotation mark without its second one."""
    return UserError(
        tr(
            "A quotation mark in row {row} of {place} is never closed; close it or take it out, "
            "and try again.",
            row=f"{row:,}",
            place=_place(name, ""),
        )
    )


def other_encoding(name: str, encoding: str) -> UserError:
    """The chosen encoding cannot be the one."""
    return UserError(
        tr(
            "“{name}” is not written in {encoding}; choose another encoding.",
            name=name,
            encoding=encoding,
        )
    )


def _place(name: str, sheet: str) -> str:
    if sheet:
        return tr("sheet “{sheet}” in “{name}”", sheet=sheet, name=name)
    return f"“{name}”" if name else tr("the pasted rows")
