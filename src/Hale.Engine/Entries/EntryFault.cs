namespace Hale.Engine.Entries;

/// <summary>Why something cannot be entered.</summary>
/// <param name="Line">The line of the file; null of a command line.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Fix">What to do.</param>
public sealed record EntryFault(int? Line, string Message, string Fix)
{
    /// <summary>Whether it names something that is not there: an account, a pulse, a score.</summary>
    public bool IsUnknownName { get; init; }
}
