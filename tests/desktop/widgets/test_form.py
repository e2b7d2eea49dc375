"""A form from a dataclass: bounds live beside the field, values back as the dataclass."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from core import fields
from core.errors import UserError
from desktop.widgets.form import Form


@dataclass
class Config:
    name: str = fields.option("Run", label="Name")
    rate: float = fields.option(
        2e-4, label="Learning rate", help="How far a step goes.", minimum=1e-7, maximum=1.0
    )
    epochs: int = fields.option(3, label="Epochs", minimum=1, maximum=100, unit="times")
    method: str = fields.option("lora", label="Method", choices=(("lora", "LoRA"), ("qlora", "QLoRA")))
    packing: bool = fields.option(False, label="Pack rows")
    limit: int | None = fields.option(None, label="Limit", minimum=1)
    seed: int = fields.option(1, label="Seed", advanced=True)
    secret: str = "kept"


@pytest.fixture
def form(qtbot: QtBot, themed: QApplication) -> Form:
    made = Form(Config, name="f")
    qtbot.addWidget(made)
    made.show()
    return made


def edit(form: Form, name: str) -> QLineEdit:
    control = form.control(name)
    assert isinstance(control, QLineEdit)
    return control


def note(form: Form, name: str) -> QLabel:
    found = form.findChild(QLabel, f"f.{name}.note")
    assert isinstance(found, QLabel)
    return found


def test_what_is_typed_comes_back_as_the_dataclass(form: Form) -> None:
    for name, words in (("name", "Mine"), ("rate", "3e-5"), ("epochs", "7"), ("limit", "12")):
        edit(form, name).clear()
        QTest.keyClicks(edit(form, name), words)
    box, switch = form.control("method"), form.control("packing")
    assert isinstance(box, QComboBox) and isinstance(switch, QCheckBox)
    QTest.keyClick(box, Qt.Key.Key_Down)
    QTest.keyClick(switch, Qt.Key.Key_Space)
    assert form.value() == Config("Mine", 3e-5, 7, "qlora", True, 12, 1)


def test_a_value_out_of_bounds_is_named_beside_its_field_and_not_given_out(form: Form) -> None:
    edit(form, "epochs").setText("101")
    assert note(form, "epochs").isVisible() and "100" in note(form, "epochs").text()
    assert not form.is_valid()
    with pytest.raises(UserError, match="Epochs"):
        form.value()
    edit(form, "epochs").setText("100")
    assert not note(form, "epochs").isVisible()
    assert form.value().epochs == 100


@pytest.mark.parametrize(
    ("name", "words"), [("epochs", "2.5"), ("epochs", "many"), ("rate", "1e"), ("rate", "nan")]
)
def test_words_that_are_no_number_are_told(form: Form, name: str, words: str) -> None:
    edit(form, name).setText(words)
    assert note(form, name).text()
    with pytest.raises(UserError):
        form.value()


def test_an_empty_optional_number_is_none_and_an_empty_needed_one_is_wrong(form: Form) -> None:
    edit(form, "limit").clear()
    assert form.value().limit is None
    edit(form, "epochs").clear()
    with pytest.raises(UserError, match="Epochs"):
        form.value()


def test_a_value_that_breaks_the_bounds_is_shown_as_it_is(form: Form) -> None:
    form.set_value(Config(epochs=500))
    assert edit(form, "epochs").text() == "500"
    assert not form.is_valid()


def test_what_the_form_does_not_show_is_kept(form: Form) -> None:
    form.set_value(Config(secret="mine", rate=0.5))
    assert form.value() == Config(secret="mine", rate=0.5)


def test_advanced_fields_unfold_for_their_own_errors(form: Form) -> None:
    assert not form.control("seed").isVisible()
    edit(form, "seed").setText("x")
    with pytest.raises(UserError):
        form.value()
    assert form.control("seed").isVisible()


def test_a_remark_gives_way_to_an_error_and_comes_back(form: Form) -> None:
    form.set_note("epochs", "about 4 minutes")
    edit(form, "epochs").setText("0")
    assert "least" in note(form, "epochs").text()
    edit(form, "epochs").setText("4")
    assert note(form, "epochs").text() == "about 4 minutes"


def test_choices_can_be_given_later_and_keep_the_value(form: Form) -> None:
    form.set_choices("method", [("full", "Full"), ("lora", "LoRA")])
    assert form.value().method == "lora"


def test_controls_carry_names_for_those_who_cannot_see_them(form: Form) -> None:
    assert edit(form, "rate").accessibleName() == "Learning rate"
    assert edit(form, "rate").accessibleDescription() == "How far a step goes."
    assert edit(form, "rate").objectName() == "f.rate"


def test_the_arrow_keys_step_a_number_within_its_bounds(form: Form) -> None:
    edit(form, "epochs").setText("100")
    QTest.keyClick(edit(form, "epochs"), Qt.Key.Key_Up)
    assert form.value().epochs == 100
    QTest.keyClick(edit(form, "epochs"), Qt.Key.Key_Down)
    assert form.value().epochs == 99


def test_fields_that_do_not_matter_leave_no_gap_and_keep_their_values(
    qtbot: QtBot, themed: QApplication
) -> None:
    form = Form(Config, name="f", columns=2)
    qtbot.addWidget(form)
    form.show()
    edit(form, "epochs").setText("0")
    form.show_only({"name", "limit", "packing"})
    assert not edit(form, "epochs").isVisible()
    layout = form.layout()
    assert layout is not None
    layout.activate()
    switch, name, limit = form.control("packing"), edit(form, "name"), edit(form, "limit")

    def place(control: QWidget) -> tuple[int, int]:
        at = control.mapTo(form, QPoint(0, 0))
        return at.x(), at.y()

    qtbot.waitUntil(lambda: place(switch)[0] > place(name)[0] and place(limit)[0] == place(name)[0])
    assert place(limit)[1] > place(name)[1]
    assert form.is_valid() and form.value().epochs == 3
    toggle = form.findChild(QPushButton, "f.advanced")
    assert isinstance(toggle, QPushButton) and not toggle.isVisible()
    form.show_only({"name", "epochs", "seed"})
    assert toggle.isVisible() and edit(form, "epochs").isVisible() and not form.is_valid()
    assert form.value(strict=False).epochs == 3
