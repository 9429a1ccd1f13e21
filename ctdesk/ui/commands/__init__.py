"""What the window can do: each module here offers ACTIONS; a new one needs no list to be edited."""
