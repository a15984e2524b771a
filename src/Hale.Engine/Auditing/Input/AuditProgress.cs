namespace Hale.Engine.Auditing.Input;

/// <summary>How far an audit is.</summary>
/// <param name="Step">What is being done, such as <c>Reading history.csv</c>.</param>
/// <param name="Share">The part of the step that is done, 0 to 1; null when it is not known.</param>
public sealed record AuditProgress(string Step, double? Share);
