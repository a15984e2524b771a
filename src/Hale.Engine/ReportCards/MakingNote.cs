namespace Hale.Engine.ReportCards;

/// <summary>Something that holds between the files.</summary>
/// <param name="Kind">What.</param>
/// <param name="Count">How many accounts.</param>
/// <param name="Of">Of how many.</param>
/// <param name="Examples">A few of them.</param>
public sealed record MakingNote(NoteKind Kind, int Count, int Of, IReadOnlyList<string> Examples);
