using Hale.Bench.Coverage;

if (args is ["coverage", .. var rest])
{
    return CoverageCommand.Run(rest, Console.Out, Console.Error);
}

Console.Error.WriteLine($"The studies are: {CoverageCommand.Usage}");
return 2;
