namespace Hale.Engine.Auditing.Input;

/// <summary>Why the files cannot be audited as they are.</summary>
/// <param name="File">The file, as it was given.</param>
/// <param name="Where">The place in it, such as <c>row 17, column “Health”</c>; null when it is the whole file.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Fix">What to do, with the option to give.</param>
public sealed record AuditProblem(string File, string? Where, string Message, string Fix);
