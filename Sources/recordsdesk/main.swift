import DeskApp

RecordsDesk.start()
