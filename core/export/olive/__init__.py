"""Microsoft Olive as an optional pack: installed on request, told what to do by a file, and its results checked."""
