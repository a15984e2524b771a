namespace Hale.Bench.Coverage;

/// <summary>
/// What is simulated. Each account has a hidden risk, drawn from a standard normal distribution, and leaves with the probability σ(intercept + slope · risk).
/// Two scores see the risk through a lasting error of the account and a smaller one of the month. The label is whether the account leaves within a horizon
/// that covers the panel, so that it is the same in all of an account's rows: the strongest dependence that a panel can have.
/// </summary>
internal sealed record PanelDesign(int Accounts, int RowsPerAccount, double Intercept, double Slope, double LastingError, double MonthlyError, double SecondLastingError)
{
    /// <summary>400 accounts, six months, about 8 % leave (32 accounts); AUC about .70, and about .66 for the second score.</summary>
    public static PanelDesign Usual { get; } = new(Accounts: 400, RowsPerAccount: 6, Intercept: -2.85, Slope: 1.0, LastingError: 0.65, MonthlyError: 0.45, SecondLastingError: 1.1);

    /// <summary>250 accounts, six months, about 20 accounts leave; AUC about .93, and about .86 for the second score: few and near 1, where intervals are hardest.</summary>
    public static PanelDesign FewAndStrong { get; } = new(Accounts: 250, RowsPerAccount: 6, Intercept: -6.0, Slope: 3.6, LastingError: 0.35, MonthlyError: 0.25, SecondLastingError: 0.85);

    public PanelDesign Once => this with { RowsPerAccount = 1 };
}
