import { useEffect, useState } from "preact/hooks";
import { firstLanguage, speak, t, type UiLanguage } from "../i18n";
import { key, read, untilReady } from "../model/api";
import { keptModel, type Status } from "../model/models";
import type { ServerSettings } from "../model/wire";
import { useAnalysis } from "./analysis";
import { AudioPage, sorted, type AudioFiles } from "./AudioPage";
import { ConfigurationPage } from "./ConfigurationPage";
import { Header, type Page, pageOfAddress } from "./Header";
import { JobsPage } from "./JobsPage";
import { MetricsPage } from "./MetricsPage";
import { RedactPage } from "./RedactPage";
import { ReportPage } from "./ReportPage";

export function App() {
  const [language, setLanguage] = useState<UiLanguage>(firstLanguage);
  const [page, setPage] = useState<Page>(pageOfAddress);
  const [server, setServer] = useState<ServerSettings | null>(null);
  const [status, setStatus] = useState<Status | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [audio, setAudio] = useState<AudioFiles>({ recording: null, transcript: null });
  const analysis = useAnalysis(server);
  speak(language);
  const model = status?.model ?? server?.modelVersion ?? "";

  const checkKey = () =>
    read<Status>("/status").then(
      (answer) => {
        setStatus(answer);
        // The server may offer other models than when the tab chose one.
        if (answer.apiStatus === "Valid" && keptModel.get() !== "" && !answer.models?.some(({ name }) => name === keptModel.get())) analysis.choose({ model: "" });
        setProblem(null);
        // A server that is still loading its model can't name it yet.
        if (answer.apiStatus === "Valid" && answer.model === undefined) void untilReady().then(() => read<Status>("/status")).then(setStatus, () => undefined);
      },
      () => setProblem(key.get() === "" ? t("unreachable") : t("keyWrong")),
    );

  useEffect(() => {
    read<ServerSettings>("/studio/settings.json").then(setServer, () => setProblem(t("unreachable")));
    void checkKey();
    const follow = () => setPage(pageOfAddress());
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, []);

  const takeRecording = (files: Iterable<File>) => {
    setAudio(sorted(files, audio));
    window.location.hash = "audio";
  };

  return (
    <>
      <a class="skip" href="#result">{t("skip")}</a>
      <Header language={language} onLanguage={setLanguage} page={page} needsKey={server?.needsKey ?? false} isKeyGood={status?.apiStatus === "Valid"} onKey={checkKey} />
      <main>
        {problem !== null && <p class="problem" role="alert">{problem}</p>}
        {server !== null && (
          <>
            <div hidden={page !== "redact"}>
              <RedactPage server={server} analysis={analysis} status={status} onRecording={takeRecording} />
            </div>
            <div class="stacked" hidden={page !== "audio"}>
              <AudioPage server={server} status={status} model={analysis.choice.model} onModel={(name) => analysis.choose({ model: name })} files={audio} onFiles={setAudio} />
            </div>
            {page === "jobs" && <JobsPage />}
            {page === "metrics" && <MetricsPage model={model} />}
            {page === "configuration" && <ConfigurationPage />}
            {page === "report" && <ReportPage server={server} analysis={analysis} model={model} />}
          </>
        )}
      </main>
    </>
  );
}
