using Hale.Bench.Company;
using Hale.Bench.Coverage;

switch (args)
{
    case ["coverage", .. var rest]:
        return CoverageCommand.Run(rest, Console.Out, Console.Error);
    case ["company", .. var rest]:
        return CompanyCommand.Run(rest, Console.Out, Console.Error);
    default:
        Console.Error.WriteLine($"The studies are: {CoverageCommand.Usage} | {CompanyCommand.Usage}");
        return 2;
}
