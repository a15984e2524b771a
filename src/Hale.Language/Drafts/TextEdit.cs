namespace Hale.Language.Drafts;

/// <summary>A piece of a text that becomes another.</summary>
/// <param name="Offset">Where it begins.</param>
/// <param name="Length">How long it is; 0 to insert.</param>
/// <param name="Text">What stands there afterwards.</param>
internal sealed record TextEdit(int Offset, int Length, string Text);
