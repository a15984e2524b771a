using Hale.Core.Lineage;
using Hale.Core.Scoring;
using Hale.Engine.Trends.Accounts;

namespace Hale.Tests.DuckDb.Trends;

public sealed class AccountStatesTests : IDisposable
{
    private readonly TrendRig _rig = new();

    public void Dispose() => _rig.Dispose();

    [Fact]
    public async Task Account_OverItsCloses_IsWhatEachSaysOfIt()
    {
        var closes = new[]
        {
            _rig.Close(3, "2024-01-31", ("other", 5)), _rig.Close(1, "2024-02-29", ("a", 80), ("other", 5)), _rig.Close(4, "2024-03-31", ("a", null)), _rig.Close(5, "2024-04-30"), _rig.Close(6, "2024-05-31"),
        };
        _rig.Close(2, "2024-02-28", ("a", 1));
        _rig.Connection.Execute("INSERT INTO run_left_out VALUES (5, 'a', 'staff'); INSERT INTO run_lineage VALUES (6, 'a', 'merged', 'other', 0)");

        (await StatesAsync(closes, "a")).ShouldBe(
        [
            new AccountAtClose.Absent(), new AccountAtClose.Evaluated(ScoreStatus.Scored, 80, 2, 1, 0, null), new AccountAtClose.Evaluated(ScoreStatus.NotEnoughData, null, null, 0.25, 0, null),
            new AccountAtClose.LeftOut("staff"), new AccountAtClose.Became(LineageKind.Merged, "other"),
        ]);
        (await StatesAsync([], "a")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Account_Renamed_HasWhatWasScoredUnderItsFormerId()
    {
        var closes = new[] { _rig.Close(1, "2024-01-31", ("old", 40)), _rig.Close(2, "2024-02-29", ("old", 41), ("now", 90)), _rig.Close(3, "2024-03-31", ("now", 91)) };
        _rig.Connection.Execute("INSERT INTO run_lineage VALUES (3, 'old', 'renamed', 'now', 0)");

        (await StatesAsync(closes, "now")).Select(state => state is AccountAtClose.Evaluated at ? $"{at.Value} {at.Former}" : "none").ShouldBe(["40 old", "90 ", "91 "]);
        (await StatesAsync(closes, "old"))[^1].ShouldBe(new AccountAtClose.Became(LineageKind.Renamed, "now"));
    }

    private Task<IReadOnlyList<AccountAtClose>> StatesAsync(IReadOnlyList<Engine.History.Run> closes, string account) => _rig.Store.AccountAsync(closes, account, CancellationToken.None);
}
