"""What waits for a window's first painting comes after it, and comes even without one."""

from PySide6.QtWidgets import QWidget

from journeymap.ui.first_paint import LONGEST_MS, once_painted


class Painted(QWidget):
    """Tells what happened, in order."""

    def __init__(self):
        super().__init__()
        self.said = []

    def showEvent(self, event):
        once_painted(self, lambda: self.said.append("act"))

    def paintEvent(self, event):
        self.said.append("paint")


def test_it_comes_once_after_the_painting(qtbot):
    widget = Painted()
    qtbot.addWidget(widget)
    widget.show()
    qtbot.waitUntil(lambda: "act" in widget.said)
    assert widget.said[0] == "paint"
    qtbot.wait(LONGEST_MS + 100)
    assert widget.said.count("act") == 1


def test_a_window_that_was_painted_before_is_not_waited_for(qtbot):
    widget = Painted()
    qtbot.addWidget(widget)
    widget.show()
    qtbot.waitExposed(widget)
    once_painted(widget, lambda: widget.said.append("later"))
    qtbot.waitUntil(lambda: "later" in widget.said, timeout=LONGEST_MS // 2)


def test_a_window_nobody_paints_is_not_waited_for_long(qtbot):
    widget = Painted()
    qtbot.addWidget(widget)
    widget.showMinimized()
    qtbot.waitUntil(lambda: "act" in widget.said, timeout=LONGEST_MS * 4)


def test_a_window_that_is_gone_is_left_alone(qtbot):
    said = []
    widget = QWidget()
    widget.winId()
    once_painted(widget, lambda: said.append("act"))
    widget.deleteLater()
    qtbot.wait(LONGEST_MS + 100)
    assert said == []
