"""What a screen reader is told about the program: its tree of names, roles and states, and what happens in it.

Speaks AT-SPI 2 over D-Bus (https://gitlab.gnome.org/GNOME/at-spi2-core, the XML files of its protocol).
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, message_bus, new_method_call
from jeepney.io.blocking import open_dbus_connection

SPI = "org.a11y.atspi"
STATES = (
    "invalid active armed busy checked collapsed defunct editable enabled expandable expanded focusable focused "
    "has-tooltip horizontal iconified modal multi-line multiselectable opaque pressed resizable selectable selected "
    "sensitive showing single-line stale transient vertical visible manages-descendants indeterminate required "
    "truncated animated invalid-entry supports-autocompletion selectable-text is-default visited checkable "
    "has-popup read-only"
).split()
"""The bits of a state, in their order."""
MANY = 60
"""Of a table or list no more parts are looked at: the rest are like them."""

Place = tuple[str, str]
"""Bus name and path of an accessible object."""


@dataclass
class Node:
    """One accessible object, as it was when it was looked at. `id` ends with the control's name in the program."""

    place: Place
    name: str = ""
    description: str = ""
    role: str = ""
    states: frozenset[str] = frozenset()
    box: tuple[int, int, int, int] = (0, 0, 0, 0)
    id: str = ""
    interfaces: frozenset[str] = frozenset()
    parent: Node | None = None
    children: list[Node] = field(default_factory=list)

    def all(self) -> Iterator[Node]:
        """This one and all below it."""
        yield self
        for child in self.children:
            yield from child.all()

    @property
    def control(self) -> str:
        """The name that the program gave it."""
        return self.id

    def __str__(self) -> str:
        return f"{self.role} “{self.name}” ({self.id or self.place[1].rsplit('/', 1)[-1]})"


@dataclass(frozen=True)
class Happening:
    """An event: `what` such as “state-changed:focused”, at whom, and its first detail and value."""

    what: str
    place: Place
    detail: int
    value: Any


class Bus:
    """A connection to the bus for assistive programs. Calls are sent in bundles: a tree has thousands of them."""

    def __init__(self, session: str) -> None:
        with open_dbus_connection(session) as first:
            call = new_method_call(DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus"), "GetAddress")
            address = first.send_and_get_reply(call, timeout=20).body[0]
        self._connection = open_dbus_connection(address)
        self._heard: list[Happening] = []
        for name in ("state-changed:focused", "announcement", "state-changed:checked"):
            registry = DBusAddress(f"/{SPI.replace('.', '/')}/registry", f"{SPI}.Registry", f"{SPI}.Registry")
            self._ask([new_method_call(registry, "RegisterEvent", "sass", (f"object:{name}", [], ""))])
        self._ask([message_bus.AddMatch(MatchRule(type="signal", interface=f"{SPI}.Event.Object"))])

    def close(self) -> None:
        self._connection.close()

    # -- the tree -------------------------------------------------------------------------------------------

    def programs(self) -> list[Place]:
        """The roots of the programs that are there."""
        root = (f"{SPI}.Registry", "/org/a11y/atspi/accessible/root")
        return self._many([_call(root, "Accessible", "GetChildren")])[0] or []

    def tree(self, root: Place, want: Callable[[Node], bool] | None = None) -> Node:
        """All that is shown below `root`. What is hidden is left out, and what `want` refuses is not gone into."""
        top = Node(root)
        level = [top]
        while level:
            self.look(level)
            below: list[Node] = []
            go_on = [
                node
                for node in level
                if node is top or ("showing" in node.states and (not want or want(node)))
            ]
            for node, children in zip(go_on, self._children(go_on), strict=True):
                node.children = [Node(place, parent=node) for place in children]
                below += node.children
            level = below
        _prune(top)
        return top

    def look(self, nodes: Sequence[Node]) -> None:
        """Fill in what these are now."""
        calls: list[Message] = []
        for node in nodes:
            calls += [
                _get(node.place, "Accessible", "Name"),
                _get(node.place, "Accessible", "Description"),
                _get(node.place, "Accessible", "AccessibleId"),
                _call(node.place, "Accessible", "GetRoleName"),
                _call(node.place, "Accessible", "GetState"),
                _call(node.place, "Accessible", "GetInterfaces"),
                _call(node.place, "Component", "GetExtents", "u", (0,)),
            ]
        answers = iter(self._many(calls))
        for node in nodes:
            name, description, known_as, role, states, interfaces, box = (next(answers) for _ in range(7))
            node.name, node.description = name or "", description or ""
            node.id = (known_as or "").rsplit(".window.", 1)[-1]
            node.role = role or ""
            low, high = states or (0, 0)
            bits = low | high << 32
            node.states = frozenset(state for at, state in enumerate(STATES) if bits >> at & 1)
            node.interfaces = frozenset(one.rsplit(".", 1)[-1] for one in interfaces or ())
            node.box = tuple(box) if box else (0, 0, 0, 0)

    def node(self, place: Place) -> Node:
        """One object as it is now."""
        made = Node(place)
        self.look([made])
        return made

    def parent(self, node: Node) -> Place:
        """What it is in."""
        name, path = self._many([_get(node.place, "Accessible", "Parent")])[0]
        return name, path

    def text(self, node: Node) -> str:
        """The text in an editor or a label."""
        return str(self._many([_call(node.place, "Text", "GetText", "ii", (0, -1))])[0] or "")

    def value(self, node: Node) -> float:
        """The number of a spin box, a slider or a progress bar."""
        return float(self._many([_get(node.place, "Value", "CurrentValue")])[0] or 0)

    def labels(self, node: Node) -> list[Place]:
        """What labels a control, by its relations."""
        relations = self._many([_call(node.place, "Accessible", "GetRelationSet")])[0] or []
        return [tuple(target) for kind, targets in relations if kind == 2 for target in targets]

    def _children(self, nodes: Sequence[Node]) -> list[list[Place]]:
        counts = self._many([_get(node.place, "Accessible", "ChildCount") for node in nodes])
        calls: list[Message] = []
        for node, count in zip(nodes, counts, strict=True):
            calls += [
                _call(node.place, "Accessible", "GetChildAtIndex", "i", (at,))
                for at in range(min(count or 0, MANY))
            ]
        answers = iter(self._many(calls))
        return [
            [tuple(place) for place in (next(answers) for _ in range(min(count or 0, MANY))) if place]
            for count in counts
        ]

    # -- what happens ---------------------------------------------------------------------------------------

    def heard(
        self, patience: float = 0.0, until: Callable[[Happening], bool] | None = None
    ) -> list[Happening]:
        """What has happened since the last call; waits up to `patience` seconds for one that `until` wants."""
        deadline = time.monotonic() + patience
        while not (until and any(until(one) for one in self._heard)):
            try:
                self._take(self._connection.receive(timeout=max(0.0, deadline - time.monotonic())))
            except TimeoutError:
                break
        found, self._heard = self._heard, []
        return found

    def _take(self, message: Message) -> None:
        fields = message.header.fields
        if message.header.message_type is MessageType.signal and fields.get(
            HeaderFields.interface, ""
        ).startswith(f"{SPI}.Event."):
            member = fields[HeaderFields.member]
            what = "".join(f"-{c.lower()}" if c.isupper() else c for c in member).lstrip("-")
            kind, detail, _, value = message.body[:4]
            place = (fields[HeaderFields.sender], fields[HeaderFields.path])
            self._heard.append(Happening(f"{what}:{kind}".rstrip(":"), place, detail, value[1]))

    # -- calls ----------------------------------------------------------------------------------------------

    def _many(self, calls: Sequence[Message]) -> list[Any]:
        """The first value of each answer, None where there was an error (an object may have gone meanwhile)."""
        made: list[Any] = []
        for start in range(0, len(calls), 200):
            for answer in self._ask(calls[start : start + 200]):
                if answer.header.message_type is MessageType.error or not answer.body:
                    made.append(None)
                    continue
                value = answer.body[0]
                is_variant = answer.header.fields.get(HeaderFields.signature) == "v"
                made.append(value[1] if is_variant else value)
        return made

    def _ask(self, calls: Sequence[Message]) -> list[Message]:
        serials = []
        for call in calls:
            serial = next(self._connection.outgoing_serial)
            self._connection.send(call, serial=serial)
            serials.append(serial)
        answers: dict[int, Message] = {}
        deadline = time.monotonic() + 60
        while len(answers) < len(calls):
            message = self._connection.receive(timeout=max(0.0, deadline - time.monotonic()))
            to = message.header.fields.get(HeaderFields.reply_serial)
            if to in serials:
                answers[to] = message
            else:
                self._take(message)
        return [answers[serial] for serial in serials]


def _call(
    place: Place, interface: str, member: str, signature: str = "", body: tuple[Any, ...] = ()
) -> Message:
    address = DBusAddress(place[1], place[0], f"{SPI}.{interface}")
    return new_method_call(address, member, signature or None, body)


def _get(place: Place, interface: str, name: str) -> Message:
    address = DBusAddress(place[1], place[0], "org.freedesktop.DBus.Properties")
    return new_method_call(address, "Get", "ss", (f"{SPI}.{interface}", name))


def _prune(node: Node) -> None:
    """Leave out what is not shown, on whose children nothing was asked."""
    node.children = [child for child in node.children if "showing" in child.states]
    for child in node.children:
        _prune(child)
