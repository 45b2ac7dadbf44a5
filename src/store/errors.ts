/**
 * How keeping a model on the device can fail. Each carries what to do in `fix`, and the original
 * error in `cause`.
 */

/** The common part of all failures of the store. */
export abstract class StoreError extends Error {
  abstract readonly fix: string;
}

/** The server can't be reached, went away, or says no. What was loaded so far is kept. */
export class DownloadError extends StoreError {
  override readonly name = "DownloadError";
  readonly fix = "Check the connection and try again; the download goes on from where it stopped.";
}

/** The disk is full, or the browser gives this site no more of it. */
export class StorageFullError extends StoreError {
  override readonly name = "StorageFullError";
  readonly fix = "Free some disk space, or delete a model that is not needed, and try again.";
}

/** This browser has no storage for the page, as in some private windows. */
export class StorageMissingError extends StoreError {
  override readonly name = "StorageMissingError";
  readonly fix = "Leave private browsing, or allow this site to store data.";
}

/** What the server sends is not what the model's manifest describes. */
export class DamagedDownloadError extends StoreError {
  override readonly name = "DamagedDownloadError";
  readonly fix = "Try again later; if it comes back, the server's copy of the model is damaged.";
}

/** Another tab is downloading or deleting the same model. */
export class ModelBusyError extends StoreError {
  override readonly name = "ModelBusyError";
  readonly fix = "Wait for the other tab, or close it.";
}

/** The manifest of a model is not one. */
export class ManifestError extends StoreError {
  override readonly name = "ManifestError";
  readonly fix = "Reload the page; if it comes back, the site was not deployed in full.";
}

/** The copy on this device changed, and the server can't be asked for another. */
export class DamagedStorageError extends StoreError {
  override readonly name = "DamagedStorageError";
  readonly fix = "Connect to the network and try again, or delete the model and download it again.";
}
