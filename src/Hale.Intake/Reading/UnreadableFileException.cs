namespace Hale.Intake.Reading;

/// <summary>A file cannot be read at all.</summary>
internal sealed class UnreadableFileException(string message, string fix, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>What to do.</summary>
    public string Fix { get; } = fix;
}
