skip-to-content = { skip-to-content }
