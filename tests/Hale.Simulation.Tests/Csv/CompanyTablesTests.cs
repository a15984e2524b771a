using Hale.Simulation.Tests.Running;

namespace Hale.Simulation.Tests.Csv;

public sealed class CompanyTablesTests
{
    [Fact]
    public void Rows_OfEveryFile_HaveTheColumnsOfTheirHeader()
    {
        foreach (var (file, rows) in new SimulatedCompany(Companies.Of(60, 2)).Blocks(1, TestContext.Current.CancellationToken).SelectMany(block => block.Tables))
        {
            var text = System.Text.Encoding.UTF8.GetString(rows.Span);
            text.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldAllBe(line => line.Count(letter => letter == ',') == file.Header.Count(letter => letter == ','), file.Path);
            text.ShouldNotContain('"');
        }
    }

    [Fact]
    public void Events_OfAFile_AreOfItsMonth()
    {
        var files = Companies.Files(Companies.Of(30, 2, 13), 1);
        var months = files.Where(file => file.Key.StartsWith("data/events/", StringComparison.Ordinal)).ToList();
        months.Count.ShouldBe(13);
        months.ShouldAllBe(file => file.Value.Split('\n', StringSplitOptions.RemoveEmptyEntries).All(line => line.Split(',')[4].StartsWith(file.Key.Substring("data/events/events-".Length, 7), StringComparison.Ordinal)));
    }
}
