"""What a reader of a notebook is shown: figures in one call, prose, tables with labels."""
