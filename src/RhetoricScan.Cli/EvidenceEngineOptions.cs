using System.CommandLine;
using RhetoricScan.Annotate;
using RhetoricScan.IO.Models;
using RhetoricScan.Learning.Evidence;

namespace RhetoricScan.Cli;

/// <summary>The options that say which engine training and evaluation run.</summary>
internal sealed class EvidenceEngineOptions
{
    private readonly Option<string> _models = new("--models") { Description = "Folder of reference data instead of the shipped one.", HelpName = "DIR" };
    private readonly Option<string> _name = new("--engine")
    {
        Description = "Linguistic engine: " + string.Join(", ", AnnotatorFactory.Engines) + ".",
        DefaultValueFactory = _ => AnnotatorFactory.Engines[0],
        HelpName = "NAME",
    };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_models);
        command.Add(_name);
    }

    /// <summary>Opens the engine.</summary>
    public EvidenceEngine Open(ParseResult parsed)
    {
        var models = ModelDirectory.Open(parsed.GetValue(_models));
        return EvidenceEngine.Open(models, AnnotatorFactory.Create(parsed.GetRequiredValue(_name), LinguisticModels.In(models)));
    }
}
