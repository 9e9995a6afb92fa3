"""Every table declared: columns, kinds, the strict keys of TOML files, and how errors are worded."""
