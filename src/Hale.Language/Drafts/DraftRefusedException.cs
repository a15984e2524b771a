namespace Hale.Language.Drafts;

/// <summary>A file cannot be changed in its place.</summary>
internal sealed class DraftRefusedException(string message, string fix) : Exception(message)
{
    /// <summary>What to do.</summary>
    public string Fix { get; } = fix;
}
