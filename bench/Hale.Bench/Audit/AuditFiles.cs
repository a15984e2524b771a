namespace Hale.Bench.Audit;

/// <summary>The files of an audit.</summary>
internal sealed record AuditFiles(string Scores, string Outcomes);
