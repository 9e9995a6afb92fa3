"""What every chart is drawn on: theme, layout, axes, legends, number and day formats."""
