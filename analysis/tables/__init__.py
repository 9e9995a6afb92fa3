"""Every table declared: columns, kinds, strict keys of TOML files, and how errors are worded."""
