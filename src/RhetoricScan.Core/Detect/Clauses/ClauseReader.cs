using System.Collections.Immutable;
using RhetoricScan.Annotate;

namespace RhetoricScan.Detect.Clauses;

/// <summary>Reads who did what to whom, sentence by sentence: from the dependency tree where there is one, else from word order.</summary>
internal static class ClauseReader
{
    /// <summary>The clauses of a sentence in the order of the text.</summary>
    public static ImmutableArray<Clause> Read(SpeechScene speech, int sentence)
    {
        var scene = new ClauseScene(speech, sentence);
        var rows = new List<Clause>();
        if (speech.Cues.HasParticles) KoreanClauses.Read(scene, rows);
        else if (speech.Annotated.Layers.HasFlag(AnnotationLayers.Heads)) ReadTree(scene, rows);
        else ShallowClauses.Read(scene, rows);
        return [.. rows.OrderBy(row => row.ActSpan.Start)];
    }

    private static void ReadTree(ClauseScene scene, List<Clause> rows)
    {
        var attitudes = new Attitudes(scene.Tree, scene.Cues, scene.Acts);
        var roles = new RoleFinder(scene.Tree, scene.Cues, scene.Acts, attitudes);
        var acts = new ActFinder(scene);
        var participants = new ParticipantReader(scene);
        var doers = new DoerReader(scene, participants, roles, acts);
        var firewall = new Firewall(scene);
        var voices = new VoiceReader(scene, roles, participants);
        var maker = new RowMaker(scene);
        var verbs = new VerbClauses(scene, roles, acts, participants, doers, attitudes, firewall, voices, maker);
        var nouns = new NounClauses(scene, roles, acts, participants, doers, attitudes, firewall, voices, maker);
        var consumed = new HashSet<int>();
        for (var i = 0; i < scene.Tree.Count; i++)
            if (scene.Tree.IsVerb(i) || IsVerbalAdjective(scene.Tree, i) || acts.IsMistagged(i)) verbs.Read(i, rows, consumed);
        for (var i = 0; i < scene.Tree.Count; i++)
            if (!consumed.Contains(i)) nouns.Read(i, rows);
    }

    /// <summary>A participle the tagger took for an adjective: "was forced".</summary>
    private static bool IsVerbalAdjective(SentenceTree tree, int token) =>
        tree[token].Pos == UniversalPos.ADJ && tree.Children(token).Any(child => tree.IsAny(child, "aux:pass", "nsubj:pass", "obl:agent"));
}
