using Tidewaiter.Sources;
using Tidewaiter.Storage.BuiltIn;

// Turns the source files under data/ into the one file that Tidewaiter.Storage brings along.
if (args is not [var data, var built])
{
    Console.Error.WriteLine("usage: BuildFigures DATA_FOLDER OUTPUT_FILE");
    return 2;
}

try
{
    var figures = ShippedData.Read(data);
    var temporary = built + ".tmp";
    using (var stream = File.Create(temporary))
    {
        FigureFileWriter.Write(stream, figures);
    }

    File.Move(temporary, built, overwrite: true);
    Console.WriteLine($"{built}: {figures.Count} figures in {new FileInfo(built).Length} bytes");
    return 0;
}
catch (ReadException problem)
{
    Console.Error.WriteLine(problem.Message);
    return 2;
}
