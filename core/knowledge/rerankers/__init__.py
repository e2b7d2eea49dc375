"""What puts the best passages into their final order: one file for each way."""
