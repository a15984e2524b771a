using Hale.Intake.Profiling.Meanings;

namespace Hale.Intake.Profiling.Drafts;

/// <summary>A file beside the profiled one that says to which account the rows belong.</summary>
/// <param name="Files">Its path, as the project writes it.</param>
/// <param name="Key">The column that both have.</param>
/// <param name="Account">The column of the other file that names the account.</param>
internal sealed record JoinedAccount(string Files, ColumnJudgement Key, string Account)
{
    /// <summary>The name of the join.</summary>
    public string Name { get; } = DraftNames.Of(Path.GetFileName(Files).Split('.')[0]);

    /// <summary>The column as the source speaks of it.</summary>
    public string Spoken => $"{Name}.{Account}";
}
