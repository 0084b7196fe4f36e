// The themes are embedded beside this file.
