"""What has to hold for every control that is shown, whoever uses it by ear or by keys."""

from __future__ import annotations

from collections.abc import Iterator

from tests.accessibility.bus import Node

CONTROLS = {
    "push button", "toggle button", "check box", "radio button", "combo box", "spin button", "slider", "entry",
    "text", "password text", "page tab", "link", "table", "tree table", "tree", "list", "list box", "chart",
    "button", "check menu item", "menu item", "editbar",
}  # fmt: skip
"""Roles of what a person does something with."""
SAY_NOTHING = {"filler", "unknown", "invalid", "layered pane", "scroll pane", "viewport", "frame", ""}
"""Roles that tell a person nothing; no control may have one."""
WINDOWS = {"frame", "dialog", "alert", "window"}
CELLS = {"cell", "table cell", "list item", "tree item", "table row header", "table column header"}
"""One of them may be empty, where others of its row are not."""
IN_A_GROUP = {"radio button", "page tab", "menu item", "check menu item", "radio menu item"}
"""Reached by the arrow keys from the one of them that has the focus."""


def faults(root: Node) -> Iterator[str]:
    """A line for each thing that is wrong in a tree."""
    for node in root.all():
        if node.parent is None:
            continue
        if node.parent.role == "application":
            if node.role not in WINDOWS:
                yield f"is a window and says it not: {where(node)}"
            continue
        held = "focusable" in node.states
        if node.role in CELLS or (node.role not in CONTROLS and not held):
            continue
        if not node.name.strip():
            yield f"has no name: {where(node)}"
        elif "&" in node.name.replace(" & ", " "):
            yield f"the name shows its mark for a key: {where(node)}"
        if held and node.role in SAY_NOTHING:
            yield f"takes keys and says not what it is: {where(node)}"
        if not held and "enabled" in node.states and not _is_reached_otherwise(node):
            yield f"cannot be reached by keyboard: {where(node)}"
        if node.role in ("table", "tree table", "list", "tree") and (line := _silent_row(node)):
            yield line


def where(node: Node) -> str:
    """The control and what it is in."""
    above: list[str] = []
    at = node.parent
    while at is not None and len(above) < 3:
        if at.name and at.role != "application":
            above.append(f"“{at.name[:40]}”")
        at = at.parent
    return f"{node} in {' in '.join(above)}"


def _is_reached_otherwise(node: Node) -> bool:
    if node.role in IN_A_GROUP:
        return True
    # A tree that holds controls leaves the keys to them.
    if any(part.role in CONTROLS and "focusable" in part.states for part in node.all() if part is not node):
        return True
    # A part of a control is reached with it: the list of a combo box, the field of a spin box.
    at = node.parent
    while at is not None:
        if at.role in CONTROLS and "focusable" in at.states:
            return True
        at = at.parent
    return False


def _silent_row(table: Node) -> str:
    cells = [node for node in table.children if node.role in ("cell", "table cell", "list item", "tree item")]
    if cells and not any(cell.name.strip() or cell.description.strip() for cell in cells):
        return f"its cells have no words: {where(table)}"
    return ""
