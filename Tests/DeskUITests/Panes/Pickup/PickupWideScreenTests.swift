import DeskCore
import Testing

@testable import DeskUI

/// The pane as a window of 120 by 40 shows it; each line is broken where the first box ends.
@Suite struct PickupWideScreenTests {
  @Test func `120 columns add what closes F9 and no step`() throws {
    var (desk, request) = try CounterDesk.withPacket()
    desk.patient("0041-999-9")
    try desk.open(request, foundBy: .requestNumber)

    try desk.play("s d y 03141971 <enter>")

    #expect(
      desk.lines(37, 120)
        == """

        RQ-10001   ^ READY   shelf B-14   found by slip scan       \
                                                     NOT YET RELEASED
        ╔═ Check, in order   y yes  n no  - n/a ═════════════════╗ \
        ┌─ Record ──────────────────────────────────────────────────┐
        ║  1 Who is here?        [s] Self                      + ║ \
        │                                                           │
        ║  2 ID shown            [d] Driver licence            + ║ \
        │ Name   ************                                       │
        ║    photo looks like them, not expired y              + ║ \
        │ DOB    **/**/****  + ok                                   │
        ║  3 DOB, as they say it [03141971]                MATCH ║ \
        │ MRN    ****-***-*                                         │
        ║>   Phone, last 4       [_____]                       ? ║ \
        │ Phone  (***) ***-****                                     │
        ║    Full name                                         ? ║ \
        │                                                           │
        ║  4 Name on ID is the opened name                     ? ║ \
        │ Release to: patient only                                  │
        ║  5 Authority papers    (self: n/a)                   - ║ \
        │ ! a similar name is also on file                          │
        ║  6 Items in your hand: scan or count 0 of ?          ? ║ \
        │                                                           │
        ║  7 Signature on receipt                              ? ║ \
        │                                                           │
        ║                                                        ║ \
        │ Items  hidden until 6                                     │
        ║ Enter compares   F4 asks for something else            ║ \
        │   paper  ?                                                │
        ║ Two identifiers must match before F9 works.            ║ \
        │   disc   ?                                                │
        ║ The record values stay hidden until they do.           ║ \
        │                                                           │
        ║ 3 wrong tries = stop and call a supervisor.            ║ \
        │ Values open as they match                                 │
        ╚════════════════════════════════════════════════════════╝ \
        └───────────────────────────────────────────────────────────┘
        Say: "What are the last four digits of your phone number?"
        ┌─ Items at hand-over - scan each barcode (scan works from \
        any field) ─────────────────────────────────────────────────┐
        │                                                          \
                                                                    │
        │  scanned 0   (the expected number shows after your count)\
                                                                    │
        │  A label that belongs to another request stops the releas\
        e at once.                                                  │
        │                                                          \
                                                                    │
        │                                                          \
                                                                    │
        │                                                          \
                                                                    │
        └──────────────────────────────────────────────────────────\
        ────────────────────────────────────────────────────────────┘
        ┌─ What closes F9 now - W says why and what cures it ──────\
        ────────────────────────────────────────────────────────────┐
        │ R-46  The person came as patient; that was not checked.  \
                                                                    │
        │ R-46  Nobody verified by what right the person is here.  \
                                                                    │
        │ R-48  Nothing is known that shows: The person shows an un\
        expired government photo ID that looks like them.           │
        │ R-50  Nothing is known that shows: The name on the ID is \
        the chart's, or a paper links the two.                      │
        │ R-51  Another patient looks alike, so a third identifier \
        is needed.                                                  │
        │ R-93  The items in hand were not counted.                \
                                                                    │
        └──────────────────────────────────────────────────────────\
        ────────────────────────────────────────────────────────────┘

        """)
  }

  @Test func `120 columns show what F9 will write`() throws {
    var (desk, request) = try CounterDesk.withPacket()
    try desk.open(request)

    try desk.play("s d y 03141971 <enter> 0148 <enter> y 2 <enter> y")

    #expect(
      desk.lines(37, 120)
        == """

        RQ-10001   ^ READY   shelf B-14   found by name            \
                                                     NOT YET RELEASED
        ╔═ Check, in order   y yes  n no  - n/a ═════════════════╗ \
        ┌─ Record ──────────────────────────────────────────────────┐
        ║  1 Who is here?        [s] Self                      + ║ \
        │                                                           │
        ║  2 ID shown            [d] Driver licence            + ║ \
        │ Name   Maria Torres                                       │
        ║    photo looks like them, not expired y              + ║ \
        │ DOB    03/14/1971  + ok                                   │
        ║  3 DOB, as they say it [03141971]                MATCH ║ \
        │ MRN    ****-***-*                                         │
        ║    Phone, last 4       [0148]                    MATCH ║ \
        │ Phone  (***) ***-0148  + ok                               │
        ║  4 Name on ID is the opened name y                   + ║ \
        │                                                           │
        ║  5 Authority papers    (self: n/a)                   - ║ \
        │ Release to: patient only                                  │
        ║  6 Items in your hand: scan or count 2 of 2          + ║ \
        │                                                           │
        ║> 7 Signature on receipt [y] signed                   + ║ \
        │                                                           │
        ║                                                        ║ \
        │                                                           │
        ║ y signed            n declined to sign                 ║ \
        │ Items  2                                                  │
        ║ F9 reads back name and labels, and releases.           ║ \
        │   disc   1                                                │
        ║ F12 stops; nothing is handed over.                     ║ \
        │   paper  1                                                │
        ║                                                        ║ \
        │                                                           │
        ║                                                        ║ \
        │ Open for this visit only                                  │
        ╚════════════════════════════════════════════════════════╝ \
        └───────────────────────────────────────────────────────────┘
        Say: "2 items for Maria Torres. Please sign here."
        ┌─ Items at hand-over - scan each barcode (scan works from \
        any field) ─────────────────────────────────────────────────┐
        │                                                          \
                                                                    │
        │  scanned 0   (the expected number shows after your count)\
                                                                    │
        │  A label that belongs to another request stops the releas\
        e at once.                                                  │
        │                                                          \
                                                                    │
        │                                                          \
                                                                    │
        │                                                          \
                                                                    │
        └──────────────────────────────────────────────────────────\
        ────────────────────────────────────────────────────────────┘
        ┌─ What F9 will write ─────────────────────────────────────\
        ────────────────────────────────────────────────────────────┐
        │ Released RQ-10001 to PATIENT, ID driver licence, 2 identi\
        fiers re-entered, items counted, by front, FD1, Mon 16 Mar  │
        │ 2026 10:05                                               \
                                                                    │
        │ A release cannot be undone.                              \
                                                                    │
        │                                                          \
                                                                    │
        │                                                          \
                                                                    │
        │                                                          \
                                                                    │
        └──────────────────────────────────────────────────────────\
        ────────────────────────────────────────────────────────────┘

        """)
  }
}
