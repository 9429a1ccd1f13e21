"""What comes from outside becomes checked drafts and one piece of work, the sample book too."""
