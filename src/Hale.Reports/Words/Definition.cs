namespace Hale.Reports.Words;

/// <summary>A word and what it means here.</summary>
/// <param name="Word">The word.</param>
/// <param name="Meaning">One or two sentences.</param>
internal sealed record Definition(string Word, string Meaning);
