"""The preview: a strip with the page number and the zoom, the pages under it."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ctdesk.kernel.i18n import tr
from ctdesk.ui.buttons import icon_button
from ctdesk.ui.palette import look
from ctdesk.ui.plain import PlainLabel
from ctdesk.ui.printing.choices import Choice
from ctdesk.ui.printing.pages import FIT_WIDTH, WHOLE_PAGE, Pages
from ctdesk.ui.retell import retell

_SIZES = (0.75, 1.0, 1.5, 2.0)


class Preview(QWidget):
    """Shows drawings as pages, or a sentence in their place."""

    def __init__(self) -> None:
        super().__init__()
        self.pages = Pages()
        self._sentence = PlainLabel(role="subtle", centred=True)
        self._sentence.setWordWrap(True)
        self._body = QStackedWidget()
        self._body.addWidget(self._sentence)
        self._body.addWidget(self.pages)
        self._number = PlainLabel(role="subtle")
        self.zoom = Choice(lambda: tr("Zoom"), self._zoomed)
        self.back = icon_button("chevron-up", lambda: tr("Page before"), self._turn_back)
        self.on = icon_button("chevron-down", lambda: tr("Next page"), self._turn_on)
        self.pages.turned.connect(self._tell_page)
        self._lay_out()
        retell(self, self._tell)

    def show_pages(self, drawings: Sequence[bytes]) -> None:
        """Show pages."""
        self.pages.show_pages(drawings)
        self._body.setCurrentWidget(self.pages)
        self._tell_page()

    def show_sentence(self, sentence: str) -> None:
        """Say in the place of the pages why there are none."""
        self._sentence.setText(sentence)
        self._body.setCurrentWidget(self._sentence)
        self._tell_page()

    def sentence(self) -> str:
        """What is said in the place of pages; empty while pages are shown."""
        return self._sentence.text() if self._body.currentWidget() is self._sentence else ""

    def number(self) -> str:
        """“Page 1 of 2” as shown."""
        return self._number.text()

    def _lay_out(self) -> None:
        strip = QHBoxLayout()
        strip.setContentsMargins(look().px(18), look().px(4), look().px(14), look().px(8))
        strip.setSpacing(look().px(4))
        strip.addWidget(self._number)
        strip.addSpacing(look().px(8))
        strip.addWidget(self.back)
        strip.addWidget(self.on)
        strip.addStretch(1)
        self.zoom.setFixedWidth(look().px(150))
        strip.addWidget(self.zoom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look().px(6), 0, 0)
        column.setSpacing(0)
        column.addLayout(strip)
        column.addWidget(self._body, 1)

    def _tell(self) -> None:
        fixed = tuple((str(size), f"{size:.0%}") for size in _SIZES)
        fitted = ((str(FIT_WIDTH), tr("Fit width")), (str(WHOLE_PAGE), tr("Whole page")))
        self.zoom.offer((*fitted, *fixed), self.zoom.key() or str(FIT_WIDTH))
        self._tell_page()

    def _zoomed(self, key: str) -> None:
        self.pages.zoom_to(float(key))

    def _turn_back(self) -> None:
        self.pages.turn_to(self.pages.page - 1)

    def _turn_on(self) -> None:
        self.pages.turn_to(self.pages.page + 1)

    @Slot()
    def _tell_page(self) -> None:
        shows = self._body.currentWidget() is self.pages
        page, count = self.pages.page, self.pages.count
        self._number.setText(tr("Page {page} of {pages}", page=page, pages=count) if shows else "")
        self.back.setEnabled(shows and page > 1)
        self.on.setEnabled(shows and page < count)
