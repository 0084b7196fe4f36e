import DeskApp
