namespace Hale.Intake.Reading;

/// <summary>A file cannot be read at all.</summary>
/// <param name="message">What is wrong with it, to stand behind its name.</param>
/// <param name="fix">What to do.</param>
/// <param name="inner">What went wrong.</param>
public sealed class UnreadableFileException(string message, string fix, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>What to do.</summary>
    public string Fix { get; } = fix;
}
