namespace Hale.Engine.Auditing.Input;

/// <summary>The files of an audit.</summary>
/// <param name="Scores">The history of the score: one row an account and day, or one row an account with a column for each date.</param>
/// <param name="Outcomes">Who left and when: a list of lost customers, a flag for every customer, or a table of renewals.</param>
/// <param name="Accounts">Names, revenue, segments, owners, contract dates; may be null.</param>
/// <param name="Stated">What the person stated about the content.</param>
public sealed record AuditFiles(TableFile Scores, TableFile Outcomes, TableFile? Accounts, StatedFormat Stated);
