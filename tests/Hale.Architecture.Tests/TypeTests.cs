using System.Reflection;

namespace Hale.Architecture.Tests;

/// <summary>Classes are sealed unless they are the abstract root of a closed hierarchy; adapters and hosts show only their face.</summary>
public sealed class TypeTests
{
    private static readonly string[] Faces =
    [
        "Hale.Warehouse.Warehouses", "Hale.Warehouse.WarehouseOptions", "Hale.Intake.Readers", "Hale.Intake.FileSourceReader", "Hale.Intake.Reading.UnreadableFileException", "Hale.Postgres.PostgresDatabases",
        "Hale.Operations.OperationalStores", "Hale.Operations.OperationsOptions",
        "Hale.Reports.ReportPage", "Hale.Reports.ReportJson", "Hale.Reports.ReportWords", "Hale.Reports.ReportContext", "Hale.Reports.CalibrationCase",
        "Hale.Reports.Words.VerdictText", "Hale.Reports.Words.AlarmText", "Hale.Reports.Words.KeyFigure", "Hale.Reports.ComparisonReport", "Hale.Reports.Comparisons.ComparedNames", "Hale.Reports.Comparisons.ComparisonRow", "Hale.Reports.ScorecardPage", "Hale.Reports.ScorecardMarkdown", "Hale.Reports.MetricSentence",
    ];

    public static TheoryData<string> Assemblies => ["Hale.Core", "Hale.Statistics", "Hale.Charts", "Hale.DuckDb", "Hale.Language", "Hale.Engine", "Hale.Reports", "Hale.Warehouse", "Hale.Intake", "Hale.Operations", "Hale.Postgres", "Hale.Simulation", "hale"];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Assembly_Classes_AreSealedOrAbstract(string assembly) => Types(assembly)
        .Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false })
        .Select(type => type.FullName)
        .ShouldBeEmpty();

    [Theory]
    [InlineData("Hale.Warehouse")]
    [InlineData("Hale.Intake")]
    [InlineData("Hale.Operations")]
    [InlineData("Hale.Postgres")]
    [InlineData("Hale.Reports")]
    [InlineData("hale")]
    public void Adapter_PublicTypes_AreItsFace(string assembly) => Types(assembly)
        .Where(type => type.IsPublic)
        .Select(type => type.FullName!)
        .ShouldBeSubsetOf(Faces);

    private static IEnumerable<Type> Types(string assembly) => Assembly.Load(assembly).GetTypes()
        .Where(type => type.Namespace?.StartsWith("Hale", StringComparison.Ordinal) == true && !type.Name.Contains('<', StringComparison.Ordinal) && type.DeclaringType?.Name.Contains('<', StringComparison.Ordinal) != true);
}
