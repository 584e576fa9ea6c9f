using System.Collections.Frozen;

namespace RhetoricScan.Ingest.Transcripts;

/// <summary>Words that labels of turns are made of, in English, Russian and Korean.</summary>
internal static class TurnWords
{
    /// <summary>Whole labels of those who ask, moderate or call out.</summary>
    public static FrozenSet<string> Interviewers { get; } = Set(
        "q", "question", "questioner", "reporter", "journalist", "interviewer", "moderator", "the moderator", "host", "the host", "anchor", "presenter", "correspondent",
        "the press", "press", "operator", "announcer", "audience", "audience member", "audience members", "participant", "participants", "aide", "white house aide", "unidentified speaker",
        "вопрос", "журналист", "журналистка", "корреспондент", "корреспондентка", "ведущий", "ведущая", "модератор", "реплика", "репортёр", "репортер", "из зала", "участник",
        "기자", "질문", "질문자", "문", "사회자", "진행자", "앵커", "사회", "참석자", "통역");

    /// <summary>Whole labels of the one who is asked.</summary>
    public static FrozenSet<string> Answers { get; } = Set("a", "answer", "ответ", "답변", "답");

    /// <summary>Words a name with a title or an office begins with.</summary>
    public static FrozenSet<string> Titles { get; } = Set(
        "mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "prof", "professor", "ambassador", "minister", "president", "secretary", "chancellor", "senator", "admiral",
        "commissioner", "premier", "chairman", "chairwoman", "chairperson", "governor", "congressman", "congresswoman", "administrator", "spokesperson", "spokeswoman", "spokesman",
        "prime", "foreign", "vice", "deputy", "acting", "assistant", "lieutenant", "senior", "the", "г-н", "г-жа", "господин", "госпожа");

    /// <summary>Offices that are a label by themselves behind <c>The</c>, and that follow <c>Mr.</c> only when somebody is addressed.</summary>
    public static FrozenSet<string> Offices { get; } = Set(
        "president", "vice-president", "vice", "acting", "co-chair", "chair", "chairman", "chairwoman", "chairperson", "speaker", "secretary", "secretary-general", "general", "prime", "minister",
        "foreign", "ambassador", "chancellor", "premier", "commissioner", "first", "lady", "temporary", "king", "queen", "rapporteur", "director-general",
        "председатель", "председательствующий", "президент", "министр", "секретарь", "спикер");

    /// <summary>Whole labels of those who chair a meeting, as records write them.</summary>
    public static FrozenSet<string> Chairs { get; } = Set(
        "The President", "The Acting President", "The Temporary President", "The Vice-President", "The Chair", "The Acting Chair", "The Chairman", "The Chairperson", "The Co-Chair",
        "Председатель", "Председательствующий");

    /// <summary>Offices that a person's name follows.</summary>
    public static FrozenSet<string> Heads { get; } = Set(
        "president", "minister", "secretary", "chancellor", "ambassador", "premier", "chairman", "chairwoman", "commissioner", "secretary-general", "senator",
        "spokesperson", "spokeswoman", "spokesman", "governor", "professor");

    /// <summary>Small words inside names and offices.</summary>
    public static FrozenSet<string> Particles { get; } = Set(
        "of", "the", "and", "for", "de", "da", "do", "dos", "del", "della", "di", "du", "la", "le", "van", "von", "der", "den", "al", "el", "bin", "ibn", "и", "по", "фон", "ван");

    /// <summary>Words that begin a sentence and no name: "On Russia: ...".</summary>
    public static FrozenSet<string> NoNames { get; } = Set(
        "on", "in", "and", "but", "so", "to", "for", "at", "as", "with", "about", "from", "also", "just", "again", "finally", "now", "then", "here", "my", "our", "your", "this", "that",
        "one", "two", "no", "yes", "if", "what", "why", "how", "о", "об", "по", "в", "на", "и", "но", "мой", "наш", "во-первых", "во-вторых", "итак");

    /// <summary>What Korean offices end in.</summary>
    public static IReadOnlyList<string> KoreanOffices { get; } =
        ["대통령", "장관", "차관", "총리", "의장", "부의장", "위원장", "대변인", "수석", "실장", "의원", "대사", "비서관", "처장", "사무총장", "부총리", "총장", "후보"];

    private static FrozenSet<string> Set(params string[] words) => words.ToFrozenSet(StringComparer.Ordinal);
}
