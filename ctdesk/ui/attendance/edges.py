"""Paints the headings over the columns and the totals under them."""

from collections.abc import Iterator
from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout, QTextOption

from ctdesk.kernel.i18n import tr
from ctdesk.queries.attendance import Heading
from ctdesk.ui.attendance.board import Board
from ctdesk.ui.attendance.places import FOOT, HEAD, STATUS, TOTAL, Places
from ctdesk.ui.palette import Look, look, text_font
from ctdesk.ui.table.laid import with_tabular_numbers
from ctdesk.ui.tokens import TEXT, TEXT_NOTE, TEXT_SMALL

_CENTRE = Qt.AlignmentFlag.AlignCenter
_PAD = 10


def paint_head(painter: QPainter, places: Places, board: Board) -> None:
    """The headings: what the columns are, today set off, the one in hand on a ground."""
    worn, wide = look(), places.size.width()
    painter.fillRect(0, 0, wide, places.head, worn.colour("heading_row"))
    painter.setClipRect(places.body())
    if places.band:
        _paint_bands(painter, places, board.columns)
    for column in places.columns_in_sight():
        _paint_heading(painter, places, board, column)
    painter.setClipping(False)
    _paint_label(painter, places.span(0, places.name, 0, places.head), tr("Name"))
    if places.organisation:
        beside = places.span(places.name, places.organisation, 0, places.head)
        _paint_label(painter, beside, tr("Organisation"))
    painter.drawText(places.place(HEAD, TOTAL), _CENTRE, tr("There"))
    if places.status:
        _paint_label(painter, places.place(HEAD, STATUS), tr("Status"))
    painter.fillRect(0, places.head - 1, wide, 1, worn.colour("line"))
    _paint_edges(painter, places)


def paint_foot(painter: QPainter, places: Places, board: Board, exposed: QRect) -> None:
    """The totals: how many of everybody on the list were there."""
    worn, wide = look(), places.size.width()
    painter.setClipping(False)
    painter.fillRect(0, places.foot, wide, places.row, worn.colour("heading_row"))
    painter.fillRect(0, places.foot, wide, 1, worn.colour("line"))
    label = places.span(0, places.name, places.foot, places.row)
    _paint_label(painter, label, tr("There"))
    people = len(board.ticks.register.people)
    painter.setClipRect(places.body())
    painter.setFont(with_tabular_numbers(text_font(worn, TEXT)))
    painter.setPen(worn.colour("text"))
    for column in places.columns_in_sight():
        place = places.place(FOOT, column)
        if not place.intersects(exposed):
            continue
        came = board.ticks.total(board.columns[column])
        told = tr("{came} of {held}", came=came, held=people)
        painter.drawText(place, _CENTRE, told)
    painter.setClipping(False)
    _paint_edges(painter, places)


def _paint_heading(painter: QPainter, places: Places, board: Board, column: int) -> None:
    worn, heading = look(), board.columns[column]
    place = places.place(HEAD, column).adjusted(0, places.band, 0, -1)
    is_today = bool(heading.day) and heading.day == board.ticks.register.today
    if column == board.column:
        painter.fillRect(place, worn.colour("selection"))
    if is_today:
        bar = worn.px(2)
        painter.fillRect(place.left(), place.bottom() - bar + 1, place.width(), bar, _accent())
    if places.band:
        _paint_session(painter, place, heading)
    else:
        _paint_day(painter, place, heading, is_today=is_today)


def _paint_day(painter: QPainter, place: QRect, heading: Heading, *, is_today: bool) -> None:
    worn, half = look(), place.height() // 2
    above = QRect(place.left(), place.top() + worn.px(4), place.width(), half - worn.px(3))
    below = QRect(place.left(), above.bottom(), place.width(), half - worn.px(2))
    painter.setFont(text_font(worn, TEXT_SMALL))
    painter.setPen(worn.colour("subtle"))
    painter.drawText(above, _CENTRE, tr("Today") if is_today else heading.note)
    painter.setFont(text_font(worn, TEXT, bold=True))
    painter.setPen(_accent() if is_today else worn.colour("text"))
    painter.drawText(below, _CENTRE, heading.title)


def _paint_session(painter: QPainter, place: QRect, heading: Heading) -> None:
    worn = look()
    above = QRect(place.left(), place.top() + worn.px(2), place.width(), worn.px(17))
    painter.setFont(text_font(worn, TEXT_SMALL))
    painter.setPen(worn.colour("subtle"))
    painter.drawText(above, _CENTRE, heading.note)
    painter.setPen(worn.colour("text"))
    room = place.width() - 2 * worn.px(6)
    top = float(above.bottom() + 1)
    for layout in _title(heading.title, room, worn):
        left = place.left() + (place.width() - layout.boundingRect().width()) / 2
        layout.draw(painter, QPointF(left, top))
        top += layout.boundingRect().height()


def _paint_bands(painter: QPainter, places: Places, columns: tuple[Heading, ...]) -> None:
    """The days over their sessions; the words stay in sight as long as the day does."""
    worn = look()
    painter.setFont(text_font(worn, TEXT_NOTE, bold=True))
    for first, last in _days(columns):
        begins, ends = places.begins(first)[0], sum(places.begins(last))
        whole = places.span(begins, ends - begins, 0, places.band)
        seen = max(begins, places.lead)
        words = places.span(seen, max(ends - seen, 0), 0, places.band)
        words = words.adjusted(worn.px(_PAD), 0, -worn.px(_PAD), 0)
        painter.fillRect(whole.left(), places.band - 1, whole.width(), 1, worn.colour("hairline"))
        edge = places.span(begins, 1, 0, places.head)
        if first:
            painter.fillRect(edge, worn.colour("line"))
        painter.setPen(worn.colour("text"))
        _draw_line(painter, words, columns[first].date or tr("Day not set"))


def _days(columns: tuple[Heading, ...]) -> Iterator[tuple[int, int]]:
    """The first and the last column of each day."""
    first = 0
    for column in range(1, len(columns) + 1):
        if column == len(columns) or columns[column].day != columns[first].day:
            yield first, column - 1
            first = column


def _paint_label(painter: QPainter, place: QRect, words: str) -> None:
    worn = look()
    painter.setFont(text_font(worn, TEXT_SMALL, bold=True))
    painter.setPen(worn.colour("subtle"))
    room = place.adjusted(worn.px(_PAD), 0, -worn.px(_PAD), 0)
    painter.drawText(room, _leading(painter), words)


def _draw_line(painter: QPainter, place: QRect, words: str) -> None:
    elide = Qt.TextElideMode.ElideRight
    told = painter.fontMetrics().elidedText(words, elide, place.width())
    painter.drawText(place, _leading(painter), told)


def _leading(painter: QPainter) -> Qt.AlignmentFlag:
    """At the side where reading begins, whatever the words are written in."""
    is_mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute


def _paint_edges(painter: QPainter, places: Places) -> None:
    """The lines behind which the days scroll."""
    if not places.furthest:
        return
    for begins in (places.lead - 1, places.lead + places.beside):
        edge = places.span(begins, 1, 0, places.size.height())
        painter.fillRect(edge, look().colour("line"))


def _accent() -> QColor:
    return look().colour("accent_text")


@lru_cache(maxsize=256)
def _title(title: str, room: int, worn: Look) -> tuple[QTextLayout, ...]:
    """What a session is called in two lines; the second is cut where it is too long."""
    font = text_font(worn, TEXT_SMALL, bold=True)
    first, rest = _broken(title, room, font)
    if not rest:
        return (_line(first, font),)
    elide = Qt.TextElideMode.ElideRight
    return _line(first, font), _line(QFontMetrics(font).elidedText(rest, elide, room), font)


def _broken(text: str, room: int, font: QFont) -> tuple[str, str]:
    """The words that fit into the first line, and those left."""
    layout = QTextLayout(text, font)
    layout.setTextOption(QTextOption())
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(room)
    layout.endLayout()
    return text[: line.textLength()].strip(), text[line.textLength() :].strip()


def _line(text: str, font: QFont) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return layout
