skip-to-content = Skip to { -main-txt }
-main-text = the text
