using Hale.Engine.Proving;
using Hale.Engine.ReportCards;

namespace Hale.Cli.Sessions.Validation;

/// <summary>What became of the lock-box of a score whose definition was applied.</summary>
/// <param name="Score">The name of the score.</param>
/// <param name="Label">What people read.</param>
/// <param name="Opened">The look into it; null where it stayed closed.</param>
/// <param name="Card">What it says; null where it stayed closed.</param>
/// <param name="Remark">Why it stayed closed, and how it is opened; null where it was opened.</param>
internal sealed record AppliedLockBox(string Score, string Label, OpenedLockBox? Opened, ReportCard? Card, string? Remark);
