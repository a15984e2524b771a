using Hale.Intake.Audit.Recognition;

namespace Hale.Intake.Tests.Audit.Recognition;

public sealed class RoleNamesTests
{
    [Theory]
    [InlineData("customerID")]
    [InlineData("ACCOUNT_ID")]
    [InlineData("Account: Account ID")]
    [InlineData("accountid")]
    [InlineData("Kunden-Nr.")]
    [InlineData("Customer #")]
    [InlineData("workspace")]
    public void Account_AnySpelling_IsKnown(string header) => RoleNames.Account.Rank(new HeaderName(header)).ShouldBeGreaterThan(0);

    [Theory]
    [InlineData("churn_event_id")]
    [InlineData("discount")]
    [InlineData("")]
    public void Account_OtherHeader_IsNone(string header) => RoleNames.Account.Rank(new HeaderName(header)).ShouldBe(0);

    [Theory]
    [InlineData("Account ID", "Account")]
    [InlineData("account", "id")]
    public void Account_SurerName_RanksHigher(string surer, string other) =>
        RoleNames.Account.Rank(new HeaderName(surer)).ShouldBeGreaterThan(RoleNames.Account.Rank(new HeaderName(other)));

    [Theory]
    [InlineData("Health")]
    [InlineData("healthScore")]
    [InlineData("p_logistic")]
    [InlineData("Churn Risk (%)")]
    public void Score_AnySpelling_IsKnown(string header) => RoleNames.Score.Rank(new HeaderName(header)).ShouldBeGreaterThan(0);

    [Theory]
    [InlineData("Cancelled At")]
    [InlineData("churnDate")]
    [InlineData("Kündigungsdatum")]
    public void OutcomeDate_AnySpelling_IsKnown(string header) => RoleNames.OutcomeDate.Rank(new HeaderName(header)).ShouldBeGreaterThan(0);
}
