namespace Hale.Engine.Versions;

/// <summary>What somebody wants to be live, and what it is based on.</summary>
/// <param name="BasedOn">The number of the version that the files are based on; 0 for none.</param>
/// <param name="Author">Who wants it.</param>
/// <param name="Message">What for.</param>
public sealed record ApplyRequest(long BasedOn, string Author, string Message)
{
    /// <summary>The commit that the files are taken from; null when they are in none.</summary>
    public string? Commit { get; init; }

    /// <summary>Whether the files' history contains a commit, so that they are based on what was taken from it. Without a history nothing is contained.</summary>
    public Func<string, bool> Contains { get; init; } = _ => false;
}
