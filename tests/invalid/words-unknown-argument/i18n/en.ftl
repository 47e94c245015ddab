skip-to-content = Skip to { $place }
