namespace Hale.Cli.Sessions;

/// <summary>How much of a simulated company is written.</summary>
internal readonly record struct CompanyTally(long Accounts, long Events, long Bytes);
