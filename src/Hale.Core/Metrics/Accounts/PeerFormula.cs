namespace Hale.Core.Metrics.Accounts;

/// <summary>What is made of the sorted values of peers and of the account's own value.</summary>
internal delegate double PeerFormula(ReadOnlySpan<double> peers, double own);
